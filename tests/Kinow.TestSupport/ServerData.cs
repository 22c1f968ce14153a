namespace Kinow.TestSupport;

/// <summary>Where servers that tests start keep their data.</summary>
internal static class ServerData
{
    /// <summary>
    /// The folder that the processes of a test run share, and that goes with the run: <c>test.sh</c> has it in memory where it can. Null
    /// when there is no such run.
    /// </summary>
    internal static string? Shared { get; } =
        Environment.GetEnvironmentVariable("KINOW_TEST_DATA") is { Length: > 0 } folder ? folder : null;

    /// <summary>The folder for folders of servers.</summary>
    internal static string Folder { get; } = Shared ?? Path.GetTempPath();
}
