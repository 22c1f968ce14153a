namespace Kinow.EndToEnd.Tests.Functions;

/// <summary>The published GraphQL service over stores in memory, whose content follows from a seed and the day.</summary>
public sealed class GraphQLFunction : IAsyncLifetime
{
    private FunctionPair? pair;

    public static IReadOnlyDictionary<string, string> Environment { get; } = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["KINOW_STORES"] = "generated",
        ["DOTNET_GCgen0size"] = "0x400000",
        ["Logging__LogLevel__Default"] = "Warning",
    };

    internal FunctionPair Pair => pair!;

    public async Task InitializeAsync() => pair = await FunctionPair.StartAsync(Environment);

    public Task DisposeAsync() => Pair.DisposeAsync().AsTask();
}
