using System.Diagnostics;
using Kinow.EndToEnd.Tests.Real;
using Kinow.TestSupport;
using Kinow.TestSupport.Lambda;

namespace Kinow.EndToEnd.Tests.Functions;

/// <summary>How published functions begin and end.</summary>
[Collection(FunctionsCollection.Name)]
public sealed class FunctionStartTests(FunctionPlatform platform)
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

    [ServerFact(Server.MySql, Server.OpenSearch, Server.Sqs)]
    public async Task A_function_whose_secret_cannot_be_had_does_not_start()
    {
        await using var emulator = await RuntimeApiEmulator.StartAsync();
        var system = await platform.SystemAsync();
        Dictionary<string, string> environment = new(GraphQLFunction.EnvironmentOf(system))
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

    [ServerFact(Server.MySql, Server.OpenSearch, Server.Sqs)]
    public async Task A_function_is_ready_in_seconds_and_ends_when_it_is_told_to()
    {
        var system = await platform.SystemAsync();
        await using var emulator = await RuntimeApiEmulator.StartAsync();
        var watch = Stopwatch.StartNew();
        await using var process = FunctionProcess.Start(PublishedFunctions.GraphQL, emulator, GraphQLFunction.EnvironmentOf(system));
        await emulator.Ready.WaitAsync(TimeSpan.FromMinutes(1));
        var ready = watch.ElapsedMilliseconds;
        var call = FunctionCalls.All["home"];
        var entry = HttpAnswer.From(await emulator.InvokeAsync(HttpEvents.Rest(call)));
        Assert.Equal(200, HttpAnswer.From(await emulator.InvokeAsync(HttpEvents.Rest(FunctionCalls.Followed(call, entry)))).Status);
        Figures.Record("functions", $"GraphQL function: ready after {ready} ms, first home screen after {watch.ElapsedMilliseconds} ms");
        Assert.Equal(0, await process.StopAsync());
    }
}
