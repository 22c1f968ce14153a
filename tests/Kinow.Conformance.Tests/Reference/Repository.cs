using Kinow.TestSupport;

namespace Kinow.Conformance.Tests.Reference;

/// <summary>The places of the working copy that the tests read and write.</summary>
internal static class Repository
{
    public static string Root { get; } = RepositoryRoot.Folder;

    public static string Project { get; } = Path.Combine(Root, "tests", "Kinow.Conformance.Tests");

    public static string Node { get; } = Path.Combine(Project, "node");

    public static string Cases { get; } = Path.Combine(Project, "cases");

    public static string Contract { get; } = Path.Combine(Root, "schema");

    public static string Artifact(string name) => Path.Combine(RepositoryRoot.Artifacts(), name);
}
