namespace Kinow.TestSupport;

/// <summary>
/// The files of a MySQL server that was set up and never used. To set one up takes longer than all else that a start does, so private
/// servers begin with copies.
/// </summary>
internal static class MySqlFiles
{
    private const string Copy = """cp -a "$1/data" "$2/data" && rm -f "$2/data/auto.cnf" && ln -s "$1/server" "$2/server" """;

    private static readonly SemaphoreSlim Gate = new(1);

    // Goes with this process where no test run takes care of it.
    private static Watchdog? watchdog;
    private static string? own;

    /// <summary>Puts them into the folder of a server that has not been started yet.</summary>
    /// <param name="servers">The folder of the servers' own builds.</param>
    /// <param name="directory">The folder of the server.</param>
    /// <param name="port">A free port.</param>
    internal static async Task CopyAsync(string servers, string directory, int port)
    {
        await Gate.WaitAsync();
        try
        {
            var files = ServerData.Shared is { } shared ? Path.Combine(shared, "mysql-files") : Own(servers);
            await EnsureAsync(servers, files, port);
            await Shell.RunAsync("bash", ["-c", Copy, "copy", files, directory]);
        }
        finally
        {
            Gate.Release();
        }
    }

    private static string Own(string servers)
    {
        if (own is not null) return own;
        own = Path.Combine(ServerData.Folder, $"kinow-{Guid.NewGuid():N}");
        watchdog = new($"'{servers}/stop' '{own}' KILL; rm -rf '{own}'");
        return own;
    }

    // Of several processes one makes them, and the others wait.
    private static async Task EnsureAsync(string servers, string files, int port)
    {
        Directory.CreateDirectory(files);
        await using var turn = await TurnAsync(Path.Combine(files, "turn"));
        var made = Path.Combine(files, "made");
        if (File.Exists(made)) return;
        await Shell.RunAsync(Path.Combine(servers, "start"), ["mysql", files, $"{port}"]);
        await Shell.RunAsync(Path.Combine(servers, "stop"), [files]);
        await File.WriteAllTextAsync(made, "");
    }

    private static async Task<FileStream> TurnAsync(string file)
    {
        for (var i = 0; ; i++)
        {
            try
            {
                return new(file, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
            }
            catch (IOException) when (i < 2_400)
            {
                await Task.Delay(100);
            }
        }
    }
}
