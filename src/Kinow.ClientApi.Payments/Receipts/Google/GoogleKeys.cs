using System.Buffers.Text;
using System.Collections.Frozen;
using System.Security.Cryptography;
using System.Text.Json;
using Kinow.ClientApi.Core.Availability;
using Kinow.ClientApi.Core.Tokens;

namespace Kinow.ClientApi.Payments.Receipts.Google;

/// <summary>
/// The public keys that Google signs tokens of service accounts with. They are fetched when they are needed first, once an hour, and, once
/// a minute at most, when a token names one that is not among them.
/// </summary>
internal sealed class GoogleKeys(HttpClient http, Uri address, TimeProvider time)
{
    private const int LeastModulusBytes = 2048 / 8;
    private const int MostModulusBytes = 4096 / 8;

    private static readonly TimeSpan Age = TimeSpan.FromHours(1);
    private static readonly TimeSpan LeastInterval = TimeSpan.FromMinutes(1);

    private readonly Lock gate = new();
    private volatile Known known = new(FrozenDictionary<string, RSAParameters>.Empty, DateTimeOffset.MinValue);
    private Task<Known>? fetching;

    /// <summary>The key with a name; null when Google has none.</summary>
    /// <exception cref="StoreUnavailableException">There are none, and none can be got.</exception>
    public async Task<RSAParameters?> FindAsync(string id, CancellationToken cancellationToken)
    {
        var current = known;
        var isGood = time.GetUtcNow() < current.Fetched + Age && current.Keys.ContainsKey(id);
        if (!isGood) current = await RefreshAsync().WaitAsync(cancellationToken);
        return current.Keys.TryGetValue(id, out var key) ? key : null;
    }

    // The fetch goes on when a request that waits for it goes away: others wait too.
    private Task<Known> RefreshAsync()
    {
        lock (gate)
        {
            if (fetching is { IsCompleted: false }) return fetching;
            return time.GetUtcNow() < known.Fetched + LeastInterval ? Task.FromResult(known) : fetching = LoadAsync();
        }
    }

    private async Task<Known> LoadAsync() => known = new(await FetchAsync(CancellationToken.None), time.GetUtcNow());

    private async Task<FrozenDictionary<string, RSAParameters>> FetchAsync(CancellationToken cancellationToken)
    {
        try
        {
            using var response = await http.GetAsync(address, cancellationToken);
            if (!response.IsSuccessStatusCode) throw Away($"the answer is {(int)response.StatusCode}");
            using var document = JsonDocument.Parse(await response.Content.ReadAsByteArrayAsync(cancellationToken));
            var keys = document.RootElement.GetProperty("keys").EnumerateArray().Select(Read).Where(static pair => pair.Id is not null)
                .ToFrozenDictionary(static pair => pair.Id!, static pair => pair.Key, StringComparer.Ordinal);
            return keys.Count > 0 ? keys : throw Away("there is none");
        }
        catch (Exception failure) when (failure is HttpRequestException or IOException or JsonException or InvalidOperationException
            or KeyNotFoundException or ArgumentException
            || (failure is OperationCanceledException && !cancellationToken.IsCancellationRequested))
        {
            throw Away(failure.GetType().Name);
        }
    }

    private static (string? Id, RSAParameters Key) Read(JsonElement jwk)
    {
        var isRsa = TokenPart.Text(jwk, "kty") == "RSA" && TokenPart.Text(jwk, "alg") is null or "RS256";
        var (modulus, exponent) = (Bytes(jwk, "n"), Bytes(jwk, "e"));
        return isRsa && modulus is { Length: >= LeastModulusBytes and <= MostModulusBytes } && exponent is { Length: > 0 and <= 4 }
            ? (TokenPart.Text(jwk, "kid"), new() { Modulus = modulus, Exponent = exponent })
            : default;
    }

    private static byte[]? Bytes(JsonElement jwk, string name) =>
        TokenPart.Text(jwk, name) is { } text && Base64Url.IsValid(text) ? Base64Url.DecodeFromChars(text) : null;

    private static StoreUnavailableException Away(string why) => new($"The keys of Google cannot be got: {why}.");

    private sealed record Known(FrozenDictionary<string, RSAParameters> Keys, DateTimeOffset Fetched);
}
