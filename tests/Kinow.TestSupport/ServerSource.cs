namespace Kinow.TestSupport;

/// <summary>Where servers of our own come from.</summary>
internal static class ServerSource
{
    /// <summary>What can start a server on this machine; null when nothing can.</summary>
    public static IServerRunner? For(Server server) =>
        FolderRunner.CanStart(server) ? new FolderRunner() : ComposeRunner.CanStart ? new ComposeRunner() : null;
}
