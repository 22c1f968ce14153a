using Kinow.ClientApi.Queue;
using Kinow.TestSupport;

namespace Kinow.ClientApi.Admin.Tests;

/// <summary>Dead letters are shown without being lost, and go back when they are sent back.</summary>
public sealed class DeadLetterTests
{
    private readonly Isolation isolation = new();

    [ServerFact(Server.Sqs)]
    public async Task A_missing_queue_is_said()
    {
        var refused = await Admin.RunAsync("peek", "--queue", $"{await Servers.SqsAsync()}", "--queue-name", isolation.Queue);

        Assert.Equal(ExitCodes.Refused, refused.Code);
        Assert.StartsWith($"There is no queue {isolation.Queue}", refused.Error, StringComparison.Ordinal);
    }

    [ServerFact(Server.Sqs)]
    public async Task Letters_are_shown_and_sent_back_by_account_or_all()
    {
        var endpoint = await Servers.SqsAsync();
        using var client = new SqsClient(
            new() { Endpoint = endpoint, Deadline = TimeSpan.FromSeconds(60), AttemptTimeout = TimeSpan.FromSeconds(30) });
        var queue = await CommandQueue.OpenAsync(client, CommandQueueNames.Of(isolation.Queue), create: true, default);
        var (first, second) = ($"{Guid.CreateVersion7()}", $"{Guid.CreateVersion7()}");
        await queue.BuryAsync("1", first, "{\"a\":1}", "no such product", default);
        await queue.BuryAsync("2", first, "{\"a\":2}", "no such product", default);
        await queue.BuryAsync("3", second, "{\"a\":3}", "unknown version", default);

        for (var look = 0; look < 2; look++)
        {
            var shown = await RunAsync("peek");
            Assert.Equal(ExitCodes.Done, shown.Code);
            Assert.Contains($"account {second}  unknown version", shown.Output, StringComparison.Ordinal);
            Assert.EndsWith("3 shown, of about 3." + Environment.NewLine, shown.Output, StringComparison.Ordinal);
        }

        var lines = (await RunAsync("peek", "--json")).Output.TrimEnd().Split('\n');
        Assert.Equal(3, lines.Length);
        Assert.Contains(
            lines, line => line.Contains("\"reason\":\"unknown version\",\"body\":\"{\\u0022a\\u0022:3}\"", StringComparison.Ordinal));

        Assert.EndsWith("2 commands sent back." + Environment.NewLine, (await RunAsync("redrive", "--account", first)).Output, StringComparison.Ordinal);
        Assert.Contains("1 shown", (await RunAsync("peek")).Output, StringComparison.Ordinal);
        Assert.EndsWith(
            "1 command sent back." + Environment.NewLine, (await RunAsync("redrive", "--all")).Output, StringComparison.Ordinal);
        Assert.Contains("No dead letters.", (await RunAsync("peek")).Output, StringComparison.Ordinal);
        Assert.Equal(
            3, (await queue.ReceiveAsync(new() { Visibility = TimeSpan.FromSeconds(30), Wait = TimeSpan.FromSeconds(1) }, default)).Length);

        Task<Admin> RunAsync(params string[] args) => Admin.RunAsync([.. args, "--queue", $"{endpoint}", "--queue-name", isolation.Queue]);
    }
}
