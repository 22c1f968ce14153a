using System.Diagnostics;

namespace Kinow.ClientApi.Local.Tests.Docs;

/// <summary>Runs a piece of a guide that is no GraphQL. Variables of a shell stay for the next piece.</summary>
internal static class GuideProgram
{
    private const string Before = "set -eao pipefail\n[ ! -e state ] || . ./state\n";
    private const string After = "\nexport -p > state\n";

    /// <summary>Runs it to its end.</summary>
    /// <returns>What it printed.</returns>
    public static async Task<string> RunAsync(string language, string text, string folder, IEnumerable<KeyValuePair<string, string>> values)
    {
        var (program, file) = language switch
        {
            "bash" => ("bash", "block.sh"),
            "js" => ("node", "block.mjs"),
            "java" => ("java", "Block.java"),
            "python" => ("python3", "block.py"),
            _ => throw new ArgumentOutOfRangeException(nameof(language), language, null),
        };
        await File.WriteAllTextAsync(Path.Combine(folder, file), language is "bash" ? Before + text + After : text);
        using var process = new Process
        {
            StartInfo = new(program, [file]) { WorkingDirectory = folder, RedirectStandardOutput = true, RedirectStandardError = true },
        };
        foreach (var (name, value) in values) process.StartInfo.Environment[name] = value;
        process.Start();
        var output = process.StandardOutput.ReadToEndAsync();
        var errors = process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync();
        Assert.True(process.ExitCode == 0, $"It ended with {process.ExitCode}:\n{text}\n{await output}\n{await errors}");
        return await output;
    }
}
