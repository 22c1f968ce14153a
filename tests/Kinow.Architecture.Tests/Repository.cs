using System.Xml.Linq;
using Kinow.TestSupport;

namespace Kinow.Architecture.Tests;

/// <summary>The source tree that the tests look at.</summary>
internal static class Repository
{
    public static string Root { get; } = RepositoryRoot.Folder;

    /// <summary>The projects of a top-level folder, by name, with the names of the projects that they refer to.</summary>
    public static Dictionary<string, string[]> References(string folder) =>
        Directory.EnumerateFiles(Path.Combine(Root, folder), "*.csproj", SearchOption.AllDirectories)
            .Where(IsSource)
            .ToDictionary(p => Path.GetFileNameWithoutExtension(p), ReferencesOf, StringComparer.Ordinal);

    /// <summary>The C# files that people write.</summary>
    public static IEnumerable<string> SourceFiles(params string[] folders) =>
        folders.Select(f => Path.Combine(Root, f)).Where(Directory.Exists)
            .SelectMany(f => Directory.EnumerateFiles(f, "*.cs", SearchOption.AllDirectories)).Where(IsSource);

    private static string[] ReferencesOf(string project) =>
    [
        .. XDocument.Load(project).Descendants("ProjectReference")
            .Select(r => Path.GetFileNameWithoutExtension(r.Attribute("Include")!.Value.Replace('\\', '/'))),
    ];

    private static bool IsSource(string path) =>
        !path.Split(Path.DirectorySeparatorChar).Any(part => part is "obj" or "bin" or "artifacts" or "node_modules");
}
