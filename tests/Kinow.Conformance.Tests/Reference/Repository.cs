namespace Kinow.Conformance.Tests.Reference;

/// <summary>The places of the working copy that the tests read and write.</summary>
internal static class Repository
{
    public static string Root { get; } = FindRoot(AppContext.BaseDirectory);

    public static string Project { get; } = Path.Combine(Root, "tests", "Kinow.Conformance.Tests");

    public static string Node { get; } = Path.Combine(Project, "node");

    public static string Cases { get; } = Path.Combine(Project, "cases");

    public static string Contract { get; } = Path.Combine(Root, "schema");

    public static string Artifact(string name) => Path.Combine(Directory.CreateDirectory(Path.Combine(Root, "artifacts")).FullName, name);

    private static string FindRoot(string from)
    {
        for (var directory = new DirectoryInfo(from); directory is not null; directory = directory.Parent)
        {
            if (File.Exists(Path.Combine(directory.FullName, "Kinow.ClientApi.sln"))) return directory.FullName;
        }

        throw new InvalidOperationException("The tests run inside the working copy.");
    }
}
