namespace Kinow.EndToEnd.Tests;

/// <summary>The places of the working copy that the tests use.</summary>
internal static class Repository
{
#if DEBUG
    private const string Configuration = "Debug";
#else
    private const string Configuration = "Release";
#endif

    public static string Root { get; } = FindRoot(AppContext.BaseDirectory);

    public static string Node { get; } = Path.Combine(Root, "tests", "Kinow.EndToEnd.Tests", "node");

    public static string Artifacts { get; } = Path.Combine(Root, "artifacts");

    public static string Manifest { get; } = Path.Combine(Root, "schema", "operations", "persisted-query-manifest.json");

    /// <summary>The program, as it was built beside these tests.</summary>
    public static string Program { get; } = Path.Combine(
        Root, "src", "Kinow.ClientApi.Local", "bin", Configuration, "net10.0", "Kinow.ClientApi.Local.dll");

    private static string FindRoot(string from)
    {
        for (var directory = new DirectoryInfo(from); directory is not null; directory = directory.Parent)
        {
            if (File.Exists(Path.Combine(directory.FullName, "Kinow.ClientApi.sln"))) return directory.FullName;
        }

        throw new InvalidOperationException("The tests run inside the working copy.");
    }
}
