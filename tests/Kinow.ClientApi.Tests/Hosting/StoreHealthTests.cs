using Kinow.ClientApi.Health;
using Kinow.ClientApi.Hosting;
using Kinow.ClientApi.ReadModel;
using Kinow.ClientApi.ReadModel.Health;
using Kinow.TestSupport;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using Microsoft.Extensions.Time.Testing;

namespace Kinow.ClientApi.Tests.Hosting;

public sealed class StoreHealthTests
{
    [Theory]
    [InlineData("mysql search queue", "", HealthStatus.Healthy)]
    [InlineData("search queue", "mysql", HealthStatus.Degraded)]
    [InlineData("mysql queue", "search", HealthStatus.Degraded)]
    [InlineData("mysql search", "queue", HealthStatus.Degraded)]
    [InlineData("search", "mysql queue", HealthStatus.Degraded)]
    [InlineData("queue", "mysql search", HealthStatus.Unhealthy)]
    [InlineData("", "mysql search queue", HealthStatus.Unhealthy)]
    [InlineData("", "", HealthStatus.Healthy)]
    public void It_is_unhealthy_where_nothing_can_be_read_and_degraded_without_a_store(string answering, string away, HealthStatus expected)
    {
        var entries = Entries(answering, HealthStatus.Healthy).Concat(Entries(away, HealthStatus.Unhealthy)).ToDictionary();
        Assert.Equal(expected, StoreHealth.Overall(new(entries, TimeSpan.Zero)));
    }

    [Fact]
    public async Task Stores_that_are_away_are_named_and_nothing_is_said_about_them()
    {
        await using var queue = await ScriptedQueueService.StartAsync();
        queue.Answer = (_, _) => """{"QueueUrl":"http://127.0.0.1/000000000000/kinow-1-commands.fifo"}""";
        var services = new ServiceCollection().AddLogging();
        services.AddRealStores(new(1, "Server=127.0.0.1;Port=1;Password=hidden", new(new("http://127.0.0.1:1")))
        {
            Queue = new() { Endpoint = queue.Endpoint, Deadline = TimeSpan.FromSeconds(60), AttemptTimeout = TimeSpan.FromSeconds(20) },

            // A store may take its time here to answer, or to refuse.
            TimeProvider = new FakeTimeProvider(),
        });
        await using var provider = services.BuildServiceProvider();

        var report = await provider.GetRequiredService<HealthCheckService>().CheckHealthAsync();

        Assert.Equal(
            ["mysql Unhealthy", "queue Healthy", "search Unhealthy"],
            report.Entries.Select(static entry => $"{entry.Key} {entry.Value.Status}").Order());
        Assert.All(report.Entries.Values, static entry => Assert.Null(entry.Exception));
        Assert.All(report.Entries.Values, static entry => Assert.Null(entry.Description));
    }

    [Fact]
    public async Task A_process_without_a_queue_is_not_asked_for_it()
    {
        var services = new ServiceCollection().AddLogging();
        services.AddRealStores(new RealStoreOptions(1, "Server=127.0.0.1;Port=1", new(new("http://127.0.0.1:1"))));
        await using var provider = services.BuildServiceProvider();

        var report = await provider.GetRequiredService<HealthCheckService>().CheckHealthAsync();

        Assert.Equal(HealthStatus.Healthy, report.Entries[StoreProbes.Queue].Status);
    }

    private static IEnumerable<KeyValuePair<string, HealthReportEntry>> Entries(string names, HealthStatus status) =>
        names.Split(' ', StringSplitOptions.RemoveEmptyEntries)
            .Select(name => KeyValuePair.Create(name, new HealthReportEntry(status, null, TimeSpan.Zero, null, null)));
}
