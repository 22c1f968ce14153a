using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using Kinow.EndToEnd.Tests.Real.Live;
using MySqlConnector;

namespace Kinow.Bench.System;

/// <summary>
/// Sockets on a live query: what one weighs, how soon a change in SQL reaches all, and whether many different queries hold while much changes.
/// </summary>
/// <param name="api">The API, a process of its own.</param>
/// <param name="processId">That process.</param>
/// <param name="sql">The database.</param>
internal sealed class LiveMeasurement(Uri api, int processId, string sql)
{
    private const int Sockets = 10_000;
    private const int MostQueries = 1_000;
    private const int PageSize = 100;
    private const int Updates = 30;
    private const int PerSecond = 200;
    private const int AtOnce = 100;
    private const string First = "1";
    private static readonly TimeSpan Storm = TimeSpan.FromSeconds(20);
    private static readonly TimeSpan Settling = TimeSpan.FromSeconds(10);

    public static Task RunAsync() => new LiveMeasurement(
        new(Environment.GetEnvironmentVariable("KINOW_BENCH_URL")!),
        int.Parse(Environment.GetEnvironmentVariable("KINOW_BENCH_PROCESS")!, CultureInfo.InvariantCulture),
        Environment.GetEnvironmentVariable("KINOW_SQL")!).MeasureAsync();

    private async Task MeasureAsync()
    {
        // Code is compiled, pools are filled.
        await CloseAsync(await OpenAsync(AtOnce, static _ => First));
        await Task.Delay(Settling);
        var before = Resident();
        var followers = await OpenAsync(Sockets, static _ => First);
        await Task.Delay(Settling);
        var kilobytes = (Resident() - before) / 1024.0 / Sockets;

        var reached = new Samples();
        for (var i = 0; i < Updates; i++)
        {
            var name = $"Name {i}";
            await RenameAsync(First, name);
            var written = Stopwatch.GetTimestamp();
            while (!followers.TrueForAll(follower => follower.Name == name)) await Task.Delay(10);
            foreach (var follower in followers) reached.Add(Stopwatch.GetElapsedTime(written, follower.ToldAt).TotalMilliseconds);
        }

        await CloseAsync(followers);
        Console.WriteLine($"""
            | Live, on real servers | |
            | --- | ---: |
            | resident KB for each of {Sockets:N0} sockets on one live query (wanted: under 30) | {kilobytes:0.0} |
            | ms from an UPDATE to a socket, half of {Sockets:N0} sockets × {Updates} (wanted: p99 within 1,500) | {reached.Median:N0} |
            | the same, p99 | {reached.At(0.99):N0} |
            """);
        var products = await ProductsAsync();
        var storm = await StormAsync(products);
        Console.WriteLine($"""
            | ms from an UPDATE to its socket, {products.Length:N0} different queries, {PerSecond} UPDATEs/s for {Storm.TotalSeconds:0} s, half | {storm.Median:N0} |
            | the same, p99 | {storm.At(0.99):N0} |
            """);
    }

    // Each query is of another product; an UPDATE that the next one of its product overtakes counts until that one is seen.
    private async Task<Samples> StormAsync(string[] products)
    {
        var followers = await OpenAsync(products.Length, i => products[i]);
        var samples = new Samples();
        var watching = new List<Task>();
        var clock = Stopwatch.StartNew();
        await using var connection = new MySqlConnection(sql);
        await connection.OpenAsync();
        for (var i = 0; clock.Elapsed < Storm; i++)
        {
            var (follower, name) = (followers[i % products.Length], $"Storm {i}");
            await RenameAsync(connection, products[i % products.Length], name);
            watching.Add(WatchAsync(follower, i, Stopwatch.GetTimestamp(), samples));
            var due = TimeSpan.FromSeconds((i + 1.0) / PerSecond) - clock.Elapsed;
            if (due > TimeSpan.Zero) await Task.Delay(due);
        }

        await Task.WhenAll(watching);
        await CloseAsync(followers);
        return samples;
    }

    private static async Task WatchAsync(Follower follower, int number, long written, Samples samples)
    {
        while (NumberOf(follower.Name!) < number) await Task.Delay(20);
        lock (samples) samples.Add(Stopwatch.GetElapsedTime(written, follower.ToldAt).TotalMilliseconds);
    }

    // Those that can be seen from here.
    private async Task<string[]> ProductsAsync()
    {
        using var http = new HttpClient { BaseAddress = api };
        var found = new List<string>();
        for (var page = 1; found.Count < MostQueries; page++)
        {
            var query = $"{{ cms {{ products(page: {page}, perPage: {PageSize}) {{ items {{ id }} }} }} }}";
            using var answer = JsonDocument.Parse(await http.GetStringAsync("/v1/graphql?query=" + Uri.EscapeDataString(query)));
            var items = answer.RootElement.GetProperty("data").GetProperty("cms").GetProperty("products").GetProperty("items");
            found.AddRange(items.EnumerateArray().Select(static item => item.GetProperty("id").GetString()!));
            if (items.GetArrayLength() < PageSize) break;
        }

        return [.. found.Take(MostQueries)];
    }

    private static int NumberOf(string name) =>
        name.StartsWith("Storm ", StringComparison.Ordinal) ? int.Parse(name.AsSpan(6), CultureInfo.InvariantCulture) : -1;

    private async Task<List<Follower>> OpenAsync(int count, Func<int, string> product)
    {
        var followers = new List<Follower>();
        for (var i = 0; i < count; i += AtOnce)
        {
            followers.AddRange(await Task.WhenAll(
                Enumerable.Range(i, Math.Min(AtOnce, count - i)).Select(number => Follower.FollowAsync(api, product(number)))));
        }

        while (!followers.TrueForAll(static follower => follower.Name is not null)) await Task.Delay(50);
        return followers;
    }

    private static async Task CloseAsync(List<Follower> followers)
    {
        followers.ForEach(static follower => follower.Dispose());
        await Task.Delay(Settling);
    }

    private async Task RenameAsync(string product, string name)
    {
        await using var connection = new MySqlConnection(sql);
        await connection.OpenAsync();
        await RenameAsync(connection, product, name);
    }

    private static async Task RenameAsync(MySqlConnection connection, string product, string name)
    {
        await using var command = new MySqlCommand("UPDATE product_text SET name = @name WHERE product_id = @product", connection);
        command.Parameters.AddWithValue("@name", name);
        command.Parameters.AddWithValue("@product", product);
        await command.ExecuteNonQueryAsync();
    }

    private long Resident()
    {
        using var process = Process.GetProcessById(processId);
        return process.WorkingSet64;
    }
}
