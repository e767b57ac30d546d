/** All checks, in the order in which their messages come. Each stands in a file of its own name. */
import type { Rulebook } from '../knowledge/rulebook.ts';
import type { Report } from '../source/diagnostic.ts';
import type { File } from '../syntax/ast.ts';
import { type Check, runCheck } from './checking.ts';
import { check as agentWordInShadow } from './checks/agent-word-in-shadow.ts';
import { check as bodyNeedsLock } from './checks/body-needs-lock.ts';
import { check as bodyParameterHint } from './checks/body-parameter-hint.ts';
import { check as duplicateAnnotation } from './checks/duplicate-annotation.ts';
import { check as duplicateParameter } from './checks/duplicate-parameter.ts';
import { check as duplicateProcedure } from './checks/duplicate-procedure.ts';
import { check as duplicateSetting } from './checks/duplicate-setting.ts';
import { check as errorWithoutDeny } from './checks/error-without-deny.ts';
import { check as fdNotInt } from './checks/fd-not-int.ts';
import { check as hiddenPathRule } from './checks/hidden-path-rule.ts';
import { check as homeRuleWithoutShadow } from './checks/home-rule-without-shadow.ts';
import { check as int128 } from './checks/int128.ts';
import { check as listParameter } from './checks/list-parameter.ts';
import { check as longDouble } from './checks/long-double.ts';
import { check as missingParameters } from './checks/missing-parameters.ts';
import { check as mixedType } from './checks/mixed-type.ts';
import { check as noEffect } from './checks/no-effect.ts';
import { check as notYet } from './checks/not-yet.ts';
import { check as outStringNeedsMax } from './checks/out-string-needs-max.ts';
import { check as pointerDirection } from './checks/pointer-direction.ts';
import { check as pointerSize } from './checks/pointer-size.ts';
import { check as rangeNotNumber } from './checks/range-not-number.ts';
import { check as restCannotTravel } from './checks/rest-cannot-travel.ts';
import { check as resultPointer } from './checks/result-pointer.ts';
import { check as retBeforeCall } from './checks/ret-before-call.ts';
import { check as returnsWhenWithoutOuts } from './checks/returns-when-without-outs.ts';
import { check as settingType } from './checks/setting-type.ts';
import { check as signatureDiffers } from './checks/signature-differs.ts';
import { check as structByValue } from './checks/struct-by-value.ts';
import { check as symbolsNotInteger } from './checks/symbols-not-integer.ts';
import { check as symbolsOverlap } from './checks/symbols-overlap.ts';
import { check as typedefHidesPointer } from './checks/typedef-hides-pointer.ts';
import { check as unknownErrno } from './checks/unknown-errno.ts';
import { check as unknownExcept } from './checks/unknown-except.ts';
import { check as unknownNameInExpression } from './checks/unknown-name-in-expression.ts';
import { check as unknownParameter } from './checks/unknown-parameter.ts';
import { check as unknownPolicy } from './checks/unknown-policy.ts';
import { check as unknownRecord } from './checks/unknown-record.ts';
import { check as unknownSender } from './checks/unknown-sender.ts';
import { check as unknownSymbols } from './checks/unknown-symbols.ts';
import { check as unknownTrap } from './checks/unknown-trap.ts';
import { check as unreachableShadowAction } from './checks/unreachable-shadow-action.ts';
import { check as unsupportedType } from './checks/unsupported-type.ts';
import { check as validOnIn } from './checks/valid-on-in.ts';
import type { Model } from './model.ts';

/** Names and words first, then types and what cannot travel, then bodies, then path rules. */
export const checks: readonly Check[] = [
	missingParameters,
	mixedType,
	duplicateProcedure,
	duplicateParameter,
	duplicateSetting,
	duplicateAnnotation,
	unknownTrap,
	unknownExcept,
	unknownPolicy,
	settingType,
	notYet,
	noEffect,
	unknownSymbols,
	symbolsOverlap,
	symbolsNotInteger,
	fdNotInt,
	rangeNotNumber,
	unknownParameter,
	unknownNameInExpression,
	retBeforeCall,
	validOnIn,
	returnsWhenWithoutOuts,
	signatureDiffers,
	typedefHidesPointer,
	pointerDirection,
	pointerSize,
	outStringNeedsMax,
	unknownRecord,
	unsupportedType,
	structByValue,
	longDouble,
	int128,
	resultPointer,
	restCannotTravel,
	unknownSender,
	agentWordInShadow,
	unreachableShadowAction,
	listParameter,
	bodyParameterHint,
	bodyNeedsLock,
	unknownErrno,
	errorWithoutDeny,
	hiddenPathRule,
	homeRuleWithoutShadow,
];

/** Looks for every mistake that parsing has left. Mistakes go to `report`, in the order of the specification's lines. */
export function check(model: Model, file: File, rulebook: Rulebook, report: Report): void {
	const before = report.diagnostics.length;
	for (const one of checks) runCheck(one, { model, file, rulebook }, report);
	const found = report.diagnostics.splice(before);
	report.diagnostics.push(...found.sort((a, b) => a.span.start - b.span.start));
}
