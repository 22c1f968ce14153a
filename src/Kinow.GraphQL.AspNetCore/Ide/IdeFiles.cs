using Microsoft.Extensions.FileProviders;

namespace Kinow.GraphQL.AspNetCore.Ide;

/// <summary>The files of the page: those of the npm package, and those that are composed of them and the options.</summary>
internal sealed class IdeFiles
{
    public const string Index = "index.html";

    private readonly string folder;
    private readonly PhysicalFileProvider? files;
    private readonly byte[] configuration;
    private readonly byte[]? script;
    private readonly byte[]? page;

    public IdeFiles(GraphQLIdeOptions options)
    {
        folder = Path.GetFullPath(options.Folder);
        files = Directory.Exists(folder) ? new PhysicalFileProvider(folder) : null;
        configuration = IdeConfiguration.Write(options.Title);
        if (IdeStart.IsWanted(options) && Find(Index) is { PhysicalPath: { } index })
        {
            script = IdeStart.Script(options);
            page = IdeStart.AddTo(File.ReadAllText(index));
        }
    }

    /// <summary>Whether the folder of the package is there.</summary>
    public bool Exist => files is not null;

    /// <summary>The names of all files, relative to the page.</summary>
    public IEnumerable<string> Names => Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
        .Select(path => Path.GetRelativePath(folder, path).Replace('\\', '/'))
        .Where(IsOfPage)
        .Append(IdeConfiguration.FileName)
        .Append(IdeStart.FileName)
        .Distinct(StringComparer.Ordinal);

    /// <summary>A file that is not served as the package has it; null for the others.</summary>
    public byte[]? Compose(string name) => name switch
    {
        IdeConfiguration.FileName => configuration,
        IdeStart.FileName => script,
        Index => page,
        _ when script is not null && IdeStart.IsWorker(name) && Find(name) is { PhysicalPath: { } path } => IdeStart.AddToWorker(path),
        _ => null,
    };

    /// <summary>A file as the package has it; null when it has none of that name, or one that is not part of the page.</summary>
    public IFileInfo? Find(string name) =>
        IsOfPage(name) && files?.GetFileInfo(name) is { Exists: true, IsDirectory: false, PhysicalPath: not null } file ? file : null;

    // The package is a module for Node.js too. Its service worker stays away: it reloads the page under the user's hands.
    private static bool IsOfPage(string name) =>
        name is not ("package.json" or "service-worker.js") && Path.GetExtension(name) is not (".cjs" or ".mjs" or ".cts" or ".mts");
}
