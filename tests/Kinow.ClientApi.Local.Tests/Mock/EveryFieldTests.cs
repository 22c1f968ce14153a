using System.Collections.Concurrent;
using System.Net.Http.Json;
using System.Text.Json;

namespace Kinow.ClientApi.Local.Tests.Mock;

/// <summary>The mock answers every field, for many clients at once.</summary>
public sealed class EveryFieldTests(MockServer server) : IClassFixture<MockServer>
{
    private const int Clients = 100;

    [Fact]
    public async Task Every_field_is_answered_for_a_hundred_clients_at_once()
    {
        Assert.True(EveryField.Count > 400, $"Only {EveryField.Count} fields are selected.");
        var accounts = await TestTokens.MakeAsync(server.Service<IServiceProvider>(), CancellationToken.None);
        var answered = new ConcurrentDictionary<string, bool>(StringComparer.Ordinal);
        var wrong = new ConcurrentBag<string>();
        await Task.WhenAll(Enumerable.Range(0, Clients).Select(async client =>
        {
            var token = accounts[client % accounts.Count].Token;
            foreach (var (type, query) in EveryField.Operations.Skip(client % 7).Concat(EveryField.Operations.Take(client % 7)))
            {
                using var response = await server.AskAsync(query, $"Authorization: Bearer {token}");
                var body = await response.Content.ReadFromJsonAsync<JsonElement>();
                if (body.TryGetProperty("data", out var data) && data.ValueKind == JsonValueKind.Object) answered[type] = true;
                foreach (var code in CodesOf(body).Where(IsFault))
                    wrong.Add($"{type}: {code}: {body}");
            }
        }));

        Assert.Empty(wrong.Distinct().Take(3));
        Assert.Empty(EveryField.Operations.Select(static operation => operation.Type).Except(answered.Keys));
    }

    // What a domain refuses (no access, no such item) is an answer too; these are none.
    private static bool IsFault(string code) =>
        code is "INTERNAL_SERVER_ERROR" or "TIMEOUT" or "UNAUTHENTICATED" or "BAD_USER_INPUT"
        || code.StartsWith("GRAPHQL_", StringComparison.Ordinal)
        || code.EndsWith("_LIMIT_EXCEEDED", StringComparison.Ordinal);

    private static IEnumerable<string> CodesOf(JsonElement body) => body.TryGetProperty("errors", out var errors)
        ? errors.EnumerateArray().Select(static error => error.GetProperty("extensions").GetProperty("code").GetString()!)
        : [];
}
