using System.Collections.Concurrent;
using System.Collections.Frozen;
using System.Security.Cryptography;
using Microsoft.AspNetCore.StaticFiles;
using Microsoft.Net.Http.Headers;

namespace Kinow.ClientApi.Local.Docs;

/// <summary>The documentation as it was built into <c>docs/site</c>: a folder of files that do not change while the process runs.</summary>
internal sealed class DocsSite
{
    private readonly FileExtensionContentTypeProvider types = new();
    private readonly ConcurrentDictionary<string, EntityTagHeaderValue> tags = new(StringComparer.Ordinal);
    private readonly FrozenDictionary<string, string> files;

    /// <summary>Looks at what is there.</summary>
    /// <param name="folder">Where the site is; it may be missing.</param>
    public DocsSite(string folder)
    {
        var paths = Directory.Exists(folder) ? Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories) : [];
        files = paths.ToFrozenDictionary(path => Path.GetRelativePath(folder, path).Replace('\\', '/'), StringComparer.Ordinal);
        if (Find("") is { } first) Policy = DocsPolicy.Of(File.ReadAllText(first.Path));
    }

    /// <summary>The site that the build has put beside the program.</summary>
    public static DocsSite OfProcess() => new(Path.Combine(AppContext.BaseDirectory, "docs-site"));

    /// <summary>The Content-Security-Policy of its pages; null when there are none.</summary>
    public string? Policy { get; }

    /// <summary>Finds what an address shows: a file, the first page of a folder, or a page without its ending.</summary>
    /// <param name="address">The part of the address below the site's.</param>
    public (string Name, string Path)? Find(string address)
    {
        var name = address is "" || address.EndsWith('/') ? address + "index.html" : address;
        return files.TryGetValue(name, out var path) ? (name, path)
            : files.TryGetValue(name + ".html", out path) ? (name + ".html", path)
            : null;
    }

    /// <summary>The media type of a file.</summary>
    public string TypeOf(string name)
    {
        var type = types.TryGetContentType(name, out var known) ? known : "application/octet-stream";
        return type.StartsWith("text/", StringComparison.Ordinal) ? type + "; charset=utf-8" : type;
    }

    /// <summary>A tag that changes with the content of a file.</summary>
    public EntityTagHeaderValue TagOf(string path) => tags.GetOrAdd(path, static path =>
        new EntityTagHeaderValue($"\"{Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(path)).AsSpan(0, 16))}\""));
}
