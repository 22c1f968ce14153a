using Kinow.TestSupport;

namespace Kinow.EndToEnd.Tests;

/// <summary>The places of the working copy that the tests use.</summary>
internal static class Repository
{
#if DEBUG
    private const string Configuration = "Debug";
#else
    private const string Configuration = "Release";
#endif

    public static string Node { get; } = RepositoryRoot.Path("tests", "Kinow.EndToEnd.Tests", "node");

    public static string Artifacts { get; } = RepositoryRoot.Artifacts();

    public static string Manifest { get; } = RepositoryRoot.Path("schema", "operations", "persisted-query-manifest.json");

    /// <summary>What is made of the contract for its users.</summary>
    public static string Approved { get; } = RepositoryRoot.Path("schema", "approved");

    /// <summary>The program, as it was built beside these tests.</summary>
    public static string Program { get; } = RepositoryRoot.Path(
        "src", "Kinow.ClientApi.Local", "bin", Configuration, "net10.0", "Kinow.ClientApi.Local.dll");
}
