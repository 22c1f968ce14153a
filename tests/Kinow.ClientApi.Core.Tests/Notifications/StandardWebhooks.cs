using System.Diagnostics;
using System.Text.Json.Nodes;

namespace Kinow.ClientApi.Core.Tests.Notifications;

/// <summary>The reference implementation, in a process of its own.</summary>
internal static class StandardWebhooks
{
    public static string Folder { get; } = FindFolder(AppContext.BaseDirectory);

    public static async Task<string[]> RunAsync(params JsonObject[] tasks)
    {
        using var process = Process.Start(new ProcessStartInfo("node", ["webhooks.mjs"])
        {
            WorkingDirectory = Folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
        })!;
        await process.StandardInput.WriteAsync(new JsonArray([.. tasks]).ToJsonString());
        process.StandardInput.Close();
        var output = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();

        Assert.Equal(0, process.ExitCode);
        return [.. JsonNode.Parse(output)!.AsArray().Select(answer => (string)answer!)];
    }

    private static string FindFolder(string from)
    {
        for (var directory = new DirectoryInfo(from); directory is not null; directory = directory.Parent)
        {
            var folder = Path.Combine(directory.FullName, "tests", "Kinow.ClientApi.Core.Tests", "node");
            if (Directory.Exists(folder)) return folder;
        }

        throw new InvalidOperationException("The tests run inside the working copy.");
    }
}
