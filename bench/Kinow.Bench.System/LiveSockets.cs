using System.Text.Json;
using Kinow.EndToEnd.Tests.Real.Live;
using MySqlConnector;

namespace Kinow.Bench.System;

/// <summary>Opens sockets that follow names of products, and renames these.</summary>
/// <param name="api">The API, a process of its own.</param>
/// <param name="sql">The database.</param>
internal sealed class LiveSockets(Uri api, string sql)
{
    /// <summary>How many sockets are opened at once.</summary>
    public const int AtOnce = 100;

    private const int PageSize = 100;
    private static readonly TimeSpan Settling = TimeSpan.FromSeconds(10);

    public static LiveSockets FromEnvironment() => new(
        new(Environment.GetEnvironmentVariable("KINOW_BENCH_URL")!), Environment.GetEnvironmentVariable("KINOW_SQL")!);

    /// <summary>Opens sockets, and waits until each has been told a name.</summary>
    public async Task<List<Follower>> OpenAsync(int count, Func<int, string> product)
    {
        var followers = new List<Follower>();
        for (var i = 0; i < count; i += AtOnce)
        {
            followers.AddRange(await Task.WhenAll(
                Enumerable.Range(i, Math.Min(AtOnce, count - i)).Select(number => Follower.FollowAsync(api, product(number)))));
        }

        while (!followers.TrueForAll(static follower => follower.Name is not null))
        {
            if (followers.Find(static follower => follower.Fault is not null) is { } failed)
                throw new InvalidOperationException(failed.Fault);
            await Task.Delay(50);
        }

        return followers;
    }

    /// <summary>Closes sockets, and waits until that has settled.</summary>
    public static async Task CloseAsync(List<Follower> followers)
    {
        followers.ForEach(static follower => follower.Dispose());
        await Task.Delay(Settling);
    }

    /// <summary>The ids of products that can be seen from here and have a name.</summary>
    public async Task<string[]> ProductsAsync(int most)
    {
        using var http = new HttpClient { BaseAddress = api };
        var found = new List<string>();
        for (var page = 1; found.Count < most; page++)
        {
            var query = $"{{ cms {{ products(page: {page}, perPage: {PageSize}) {{ items {{ id name }} }} }} }}";
            using var answer = JsonDocument.Parse(await http.GetStringAsync("/v1/graphql?query=" + Uri.EscapeDataString(query)));
            var items = answer.RootElement.GetProperty("data").GetProperty("cms").GetProperty("products").GetProperty("items");
            found.AddRange(items.EnumerateArray().Where(static item => item.GetProperty("name").ValueKind == JsonValueKind.String)
                .Select(static item => item.GetProperty("id").GetString()!));
            if (items.GetArrayLength() < PageSize) break;
        }

        return [.. found.Take(most)];
    }

    /// <summary>A connection for many renamings.</summary>
    public async Task<MySqlConnection> ConnectAsync()
    {
        var connection = new MySqlConnection(sql);
        await connection.OpenAsync();
        return connection;
    }

    /// <summary>Renames a product, in all languages.</summary>
    public async Task RenameAsync(string product, string name)
    {
        await using var connection = await ConnectAsync();
        await RenameAsync(connection, product, name);
    }

    /// <summary>Renames a product, in all languages.</summary>
    public static async Task RenameAsync(MySqlConnection connection, string product, string name)
    {
        await using var command = new MySqlCommand("UPDATE product_text SET name = @name WHERE product_id = @product", connection);
        command.Parameters.AddWithValue("@name", name);
        command.Parameters.AddWithValue("@product", product);
        await command.ExecuteNonQueryAsync();
    }
}
