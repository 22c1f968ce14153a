namespace Kinow.ClientApi.Admin;

/// <summary>Why a command does not do what it was asked to do, in a sentence for the person who asked.</summary>
/// <param name="exitCode">One of <see cref="ExitCodes"/>.</param>
/// <param name="message">The sentence.</param>
internal sealed class AdminException(int exitCode, string message) : Exception(message)
{
    /// <summary>What the program ends with.</summary>
    public int ExitCode { get; } = exitCode;
}
