namespace Kinow.Conformance.Tests.Comparing;

/// <summary>A place where our engine and the reference do not agree.</summary>
/// <param name="Aspect">What was compared: <c>syntax</c>, <c>printed</c>, <c>invalid</c>, <c>variables</c>, <c>result</c>…</param>
/// <param name="Case">The case, in full.</param>
/// <param name="Reference">What the reference says.</param>
/// <param name="Ours">What our engine says.</param>
internal sealed record Difference(string Aspect, string Case, string Reference, string Ours)
{
    public override string ToString() => $"[{Aspect}] {Case}\n  reference: {Reference}\n  ours:      {Ours}\n";
}
