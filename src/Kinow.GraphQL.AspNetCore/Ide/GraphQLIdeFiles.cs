namespace Kinow.GraphQL.AspNetCore.Ide;

/// <summary>The GraphQL IDE as static files, for a server of files instead of an application.</summary>
public static class GraphQLIdeFiles
{
    /// <summary>
    /// The header <c>Content-Security-Policy</c> that the files should be served with: the page may connect to its own server only,
    /// whatever its scripts try, and no other page may frame it.
    /// </summary>
    public const string ContentSecurityPolicy =
        "default-src 'self' 'unsafe-inline' 'unsafe-eval' data: blob:; connect-src 'self' data: blob:; frame-ancestors 'none'";

    /// <summary>
    /// Writes the page and all that it loads into a folder. The address that <c>index.html</c> is served at is that of the GraphQL endpoint
    /// with a slash behind it; the other files are served below it.
    /// </summary>
    /// <param name="folder">Made if it is not there; files of the same names are replaced.</param>
    /// <param name="options">What the page offers, and where the IDE's npm package is.</param>
    /// <exception cref="FileNotFoundException">The package is not there.</exception>
    public static void WriteTo(string folder, GraphQLIdeOptions options)
    {
        var files = new IdeFiles(options);
        if (files.Find(IdeFiles.Index) is null)
        {
            throw new FileNotFoundException($"The GraphQL IDE is not in {options.Folder}.", Path.Combine(options.Folder, IdeFiles.Index));
        }

        foreach (var name in files.Names)
        {
            var path = Path.Combine(folder, name);
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            if (files.Compose(name) is { } content) File.WriteAllBytes(path, content);
            else if (files.Find(name) is { PhysicalPath: { } source }) File.Copy(source, path, overwrite: true);
        }
    }
}
