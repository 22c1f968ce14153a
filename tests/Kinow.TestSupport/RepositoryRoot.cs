namespace Kinow.TestSupport;

/// <summary>The working copy that the tests run in.</summary>
public static class RepositoryRoot
{
    /// <summary>The folder that holds the solution.</summary>
    public static string Folder { get; } = Find(AppContext.BaseDirectory);

    /// <summary>A place below the folder.</summary>
    /// <param name="parts">The names on the way.</param>
    public static string Path(params ReadOnlySpan<string> parts) => System.IO.Path.Combine([Folder, .. parts]);

    /// <summary>The folder <c>artifacts</c>, which is made when it is not there.</summary>
    public static string Artifacts() => Directory.CreateDirectory(Path("artifacts")).FullName;

    private static string Find(string from)
    {
        for (var folder = new DirectoryInfo(from); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(System.IO.Path.Combine(folder.FullName, "Kinow.ClientApi.sln"))) return folder.FullName;
        }

        throw new InvalidOperationException("The tests run inside the working copy.");
    }
}
