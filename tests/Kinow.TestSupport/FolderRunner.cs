namespace Kinow.TestSupport;

/// <summary>A server from the folder with the servers' own builds: <c>start NAME DIR PORT</c> and <c>stop DIR</c>.</summary>
internal sealed class FolderRunner : IServerRunner
{
    private static readonly string? Folder = FindFolder();

    private readonly string directory = Path.Combine(ServerData.Folder, $"kinow-{Guid.NewGuid():N}");

    public string Removal => $"'{Folder}/stop' '{directory}' KILL; rm -rf '{directory}'";

    public static bool CanStart(Server server) =>
        Folder is not null && (server == Server.MySql ? MySqlCanRun.Value : JavaIsThere.Value);

    public async Task StartAsync(Server server, int port, string heap)
    {
        // Elasticsearch gives up root and has to get through to its folder, so the folder is open to others, unlike temporary ones.
        var isNew = !Directory.Exists(directory);
        Directory.CreateDirectory(directory);
        if (isNew && server == Server.MySql) await MySqlFiles.CopyAsync(Folder!, directory, port);
        string[] arguments = [Name(server), directory, $"{port}", .. server == Server.Elasticsearch ? [ServerAddress.Password] : Array.Empty<string>()];
        // A server that lives for seconds is not worth the second, slower compiler of its JVM.
        await Shell.RunAsync(Path.Combine(Folder!, "start"), arguments, ("SERVER_HEAP", heap), ("SERVER_TIER", "1"));
    }

    public Task EndAsync(string signal) => Shell.RunAsync(Path.Combine(Folder!, "stop"), [directory, signal]);

    public async Task SuspendAsync(bool suspended)
    {
        var group = (await File.ReadAllTextAsync(Path.Combine(directory, "pid"))).Trim();
        await Shell.RunAsync("kill", [suspended ? "-STOP" : "-CONT", "--", "-" + group]);
        if (suspended) await ProcessGroup.WaitUntilStoppedAsync(group);
    }

    private static Lazy<bool> JavaIsThere { get; } = new(() => Shell.Succeeds("java", "-version"));

    private static Lazy<bool> MySqlCanRun { get; } = new(() => Shell.Succeeds("bash", "-c", "ldconfig -p | grep -q 'libaio.so.1 '"));

    private static string Name(Server server) => server switch
    {
        Server.OpenSearch => "opensearch",
        Server.Elasticsearch => "elasticsearch",
        Server.MySql => "mysql",
        _ => "elasticmq",
    };

    private static string? FindFolder()
    {
        string?[] places = [Environment.GetEnvironmentVariable("KINOW_TEST_SERVERS"), RepositoryRoot.Path("..", "shared", "servers"), RepositoryRoot.Path("..", "..", "shared", "servers")];
        return places.Where(place => !string.IsNullOrEmpty(place)).Select(place => Path.GetFullPath(place!))
            .FirstOrDefault(place => File.Exists(Path.Combine(place, "start")));
    }
}
