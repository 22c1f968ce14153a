namespace Kinow.TestSupport;

/// <summary>Decides whether a test is skipped for what is not on this machine.</summary>
internal static class Needs
{
    private static readonly bool IsBuildServer = Environment.GetEnvironmentVariable("CI") == "true";

    /// <summary>Why tests that need these servers are skipped; null when they run.</summary>
    public static string? Reason(IEnumerable<Server> servers, bool isPrivate) =>
        Reason([.. servers.Select(server => isPrivate ? PrivateServer.Missing(server) : Servers.Missing(server))]);

    /// <summary>The first thing that is missing; null when nothing is, and on a build server, where what is missing is a failure.</summary>
    public static string? Reason(params ReadOnlySpan<string?> missing)
    {
        foreach (var reason in missing)
        {
            if (reason is not null && !IsBuildServer) return reason;
        }

        return null;
    }
}
