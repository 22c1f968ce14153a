using System.Security.Cryptography;
using Kinow.EndToEnd.Tests.Real;

namespace Kinow.EndToEnd.Tests.Functions;

/// <summary>The published GraphQL service over a seeded platform on real servers.</summary>
/// <param name="platform">The platform.</param>
public sealed class GraphQLFunction(FunctionPlatform platform) : IAsyncLifetime
{
    private FunctionPair? pair;

    /// <summary>How media are served in tests; nobody asks for them.</summary>
    internal const string Playback =
        """{"base":"https://media.example.com/","scheme":"token","keys":[{"id":"test","secret":"000102030405060708090a0b0c0d0e0f"}]}""";

    internal FunctionPair Pair => pair!;

    /// <summary>What a process of the function finds in its environment on a platform.</summary>
    internal static Dictionary<string, string> EnvironmentOf(RealSystem system)
    {
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        return new(system.VariablesOf("graphql").Select(v => KeyValuePair.Create(v.Key, v.Value!)), StringComparer.Ordinal)
        {
            ["KINOW_PLAYBACK"] = Playback,
            ["KINOW_TOKEN_KEYS"] = key.ExportPkcs8PrivateKeyPem(),
            ["DOTNET_GCgen0size"] = "0x400000",
            ["Logging__LogLevel__Default"] = "Warning",
        };
    }

    public async Task InitializeAsync() => pair = await FunctionPair.StartAsync(EnvironmentOf(await platform.SystemAsync()));

    public async Task DisposeAsync()
    {
        if (pair is not null) await pair.DisposeAsync();
    }
}
