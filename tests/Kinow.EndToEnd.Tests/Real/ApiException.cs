namespace Kinow.EndToEnd.Tests.Real;

/// <summary>An operation was answered with an error, or not at all.</summary>
/// <param name="code">The code of the first error; <c>NO_ANSWER</c> when none came.</param>
/// <param name="text">The message of that error.</param>
/// <param name="answer">What was answered.</param>
internal sealed class ApiException(string code, string text, string answer) : Exception($"{code}: {answer}")
{
    public string Text { get; } = text;

    public string Code { get; } = code;

    /// <summary>Whether the same may well be answered in a moment.</summary>
    public bool PassesSoon => Code is "SERVICE_UNAVAILABLE" or "NO_ANSWER";
}
