/** Fortran, HDF5, MPI. */
import { theme } from '../line.ts';

const fortran = `
cat > sum.f90 <<'END'
program total
	implicit none
	integer :: n, i, s, ios
	s = 0
	open(unit=10, file='/mnt/data/in.txt', status='old', action='read')
	do
		read(10, *, iostat=ios) n
		if (ios /= 0) exit
		s = s + n
	end do
	close(10)
	open(unit=11, file='/mnt/data/out.bin', form='unformatted', access='direct', recl=4, status='replace')
	do i = 1, 100
		write(11, rec=i) s + i
	end do
	read(11, rec=50) n
	close(11)
	open(unit=12, file='/mnt/data/out.txt', position='append')
	write(12, '(a,i0)') 'sum ', s
	close(12)
	print '(i0,1x,i0)', s, n
end program
END
seq 1 1000 > in.txt
`;

const hdf5 = `
cat > in.conf <<'END'
PATH group/table
INPUT-CLASS TEXTIN
RANK 2
DIMENSION-SIZES 50 4
END
seq 1 200 > in.txt
h5import in.txt -c in.conf -o d.h5
`;

const mpi = `
cat > ranks.c <<'END'
#include <mpi.h>
#include <stdio.h>
#include <string.h>
int main(int argc, char **argv)
{
	char line[17], name[64], all[64];
	int rank, size, sum;
	MPI_File file;
	FILE *own;

	MPI_Init(&argc, &argv);
	MPI_Comm_rank(MPI_COMM_WORLD, &rank);
	MPI_Comm_size(MPI_COMM_WORLD, &size);
	snprintf(line, sizeof(line), "rank %d of %d      \\n", rank, size);
	MPI_File_open(MPI_COMM_WORLD, "/mnt/data/shared.out", MPI_MODE_CREATE | MPI_MODE_RDWR, MPI_INFO_NULL, &file);
	MPI_File_write_at_all(file, rank * 16, line, 16, MPI_CHAR, MPI_STATUS_IGNORE);
	MPI_File_sync(file);
	MPI_Barrier(MPI_COMM_WORLD);
	MPI_File_read_at(file, ((rank + 1) % size) * 16, all, 16, MPI_CHAR, MPI_STATUS_IGNORE);
	MPI_File_close(&file);
	snprintf(name, sizeof(name), "/mnt/data/rank.%d", rank);
	own = fopen(name, "w");
	fprintf(own, "%.16s", all);
	fclose(own);
	MPI_Reduce(&rank, &sum, 1, MPI_INT, MPI_SUM, 0, MPI_COMM_WORLD);
	if (rank == 0)
		printf("%d ranks, sum %d\\n", size, sum);
	return MPI_Finalize();
}
END
mpicc.mpich -o "$LOCAL/ranks" ranks.c
`;

export const science = theme({ setup: fortran, packages: [] }, [
	{
		name: 'gfortran, and its program',
		line: 'gfortran -o "$LOCAL/sum" sum.f90 && "$LOCAL/sum"; cat out.txt; od -A d -t d4 out.bin | tail -3',
		packages: ['gfortran'],
		seconds: 60,
	},
	{ name: 'h5dump', setup: hdf5, blurred: /d\.h5/, line: 'h5dump /mnt/data/d.h5', packages: ['hdf5-tools'] },
	{
		name: 'h5repack, h5copy, h5diff',
		setup: hdf5,
		line: 'h5repack -f GZIP=5 d.h5 r.h5; h5diff d.h5 r.h5 && echo equal; h5copy -i d.h5 -o c.h5 -s /group -d /copied; h5ls -r c.h5; h5stat c.h5 | head -3',
		packages: ['hdf5-tools'],
		blurred: /[rcd]\.h5/,
		unstable: /^Filename.*$/,
	},
	{
		name: 'mpiexec -n 4, MPI-IO',
		setup: mpi,
		line: 'mpiexec.mpich -n 4 "$LOCAL/ranks"; cat shared.out rank.*',
		packages: ['mpich', 'libmpich-dev', 'gcc'],
		seconds: 60,
	},
]);
