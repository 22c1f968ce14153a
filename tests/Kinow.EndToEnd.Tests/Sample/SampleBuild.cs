using Kinow.TestSupport;

namespace Kinow.EndToEnd.Tests.Sample;

/// <summary>Builds the sample app once for all tests that open it: its types are made of the contract, checked, and bundled.</summary>
public sealed class SampleBuild : IAsyncLifetime
{
    private static readonly Lazy<Task<string>> Built = new(static () => NodeScript.RunInAsync(Folder, "npm", ["run", "--silent", "build"]));

    internal static bool HasTools { get; } = Directory.Exists(Path.Combine(Folder, "node_modules"));

    private static string Folder => RepositoryRoot.Path("samples", "web");

    /// <summary>What the build has said.</summary>
    public static Task<string> Output => Built.Value;

    public Task InitializeAsync() => HasTools ? Built.Value : Task.CompletedTask;

    public Task DisposeAsync() => Task.CompletedTask;
}
