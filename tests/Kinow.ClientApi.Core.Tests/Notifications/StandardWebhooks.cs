using System.Diagnostics;
using System.Text.Json.Nodes;
using Kinow.TestSupport;

namespace Kinow.ClientApi.Core.Tests.Notifications;

/// <summary>The reference implementation, in a process of its own.</summary>
internal static class StandardWebhooks
{
    public static async Task<string[]> RunAsync(params JsonObject[] tasks)
    {
        using var process = Process.Start(new ProcessStartInfo("node", ["webhooks.mjs"])
        {
            WorkingDirectory = RepositoryRoot.Path("tests", "Kinow.ClientApi.Core.Tests", "node"),
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
}
