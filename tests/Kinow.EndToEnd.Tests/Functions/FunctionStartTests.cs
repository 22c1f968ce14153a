using System.Diagnostics;
using System.IO.Compression;

using Kinow.TestSupport;
using Kinow.TestSupport.Lambda;

namespace Kinow.EndToEnd.Tests.Functions;

/// <summary>How published functions begin and end.</summary>
[Collection(FunctionsCollection.Name)]
public sealed class FunctionStartTests
{
    [Fact]
    public async Task A_function_without_its_settings_says_which_one_it_misses_and_ends()
    {
        await using var emulator = await RuntimeApiEmulator.StartAsync();
        await using var process = FunctionProcess.Start(PublishedFunctions.GraphQL, emulator, []);
        var report = await emulator.InitError.WaitAsync(TimeSpan.FromMinutes(1));
        Assert.Equal("Runtime.InitFailed", report.ErrorType);
        Assert.Contains("SettingsException", report.Text, StringComparison.Ordinal);
        Assert.Contains("KINOW_", report.Text, StringComparison.Ordinal);
        Assert.Equal(1, await process.ExitAsync());
        Assert.Contains("The service cannot start.", process.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_function_whose_secret_cannot_be_had_does_not_start()
    {
        await using var emulator = await RuntimeApiEmulator.StartAsync();
        Dictionary<string, string> environment = new(GraphQLFunction.Environment)
        {
            ["KINOW_TOKEN_KEYS"] = "secret:arn:aws:secretsmanager:eu-west-3:123456789012:secret:keys",

            // Nobody listens there.
            ["PARAMETERS_SECRETS_EXTENSION_HTTP_PORT"] = "9",
        };
        await using var process = FunctionProcess.Start(PublishedFunctions.GraphQL, emulator, environment);
        var answer = await emulator.InvokeAsync(HttpEvents.Rest(FunctionCalls.All["platform"]));
        Assert.Equal("Function.SecretException", answer.ErrorType);
        Assert.Contains("KINOW_TOKEN_KEYS", answer.Text, StringComparison.Ordinal);
        Assert.Equal(1, await process.ExitAsync());
    }

    [Fact]
    public async Task A_function_is_ready_in_seconds_and_ends_when_it_is_told_to()
    {
        await using var emulator = await RuntimeApiEmulator.StartAsync();
        var watch = Stopwatch.StartNew();
        await using var process = FunctionProcess.Start(PublishedFunctions.GraphQL, emulator, GraphQLFunction.Environment);
        await emulator.Ready.WaitAsync(TimeSpan.FromMinutes(1));
        var ready = watch.ElapsedMilliseconds;
        Assert.Equal(200, HttpAnswer.From(await emulator.InvokeAsync(HttpEvents.Rest(FunctionCalls.All["home"]))).Status);
        Figures.Record("functions", $"GraphQL function: ready after {ready} ms, first home screen after {watch.ElapsedMilliseconds} ms");
        Assert.Equal(0, await process.StopAsync());
    }

    [Fact]
    public void The_zip_holds_a_bootstrap_that_may_run_and_nothing_that_changes_by_itself()
    {
        using var zip = ZipFile.OpenRead(FunctionBuild.Zip("graphql"));
        var bootstrap = zip.GetEntry("bootstrap")!;
        Assert.Equal(Convert.ToInt32("100755", 8), (bootstrap.ExternalAttributes >> 16) & 0xFFFF);
        Assert.All(zip.Entries, entry => Assert.Equal(1980, entry.LastWriteTime.Year));
        Assert.NotNull(zip.GetEntry("operations/persisted-query-manifest.json"));
        Assert.DoesNotContain(zip.Entries, entry => entry.Name.EndsWith(".pdb", StringComparison.Ordinal));

        // Lambda's limit for what a function unpacks to.
        Assert.InRange(zip.Entries.Sum(entry => entry.Length), 1, 250 * 1024 * 1024);
    }
}
