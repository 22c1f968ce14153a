using Kinow.GraphQL.PersistedOperations;

namespace Kinow.GraphQL.AspNetCore.TrustedOperations;

/// <summary>
/// Where the registered operations come from: manifests as the tools of Apollo (<c>apollo-persisted-query-manifest</c>) and Relay (an
/// object of ids and texts) write them.
/// </summary>
public sealed class TrustedOperationManifests
{
    private readonly List<Func<IEnumerable<ManifestOperation>>> sources = [];

    /// <summary>
    /// Adds all <c>*.json</c> files of a folder. They are read when the server starts to answer; a missing folder adds none.
    /// </summary>
    public TrustedOperationManifests AddFolder(string path)
    {
        sources.Add(() => Directory.Exists(path)
            ? Directory.EnumerateFiles(path, "*.json").Order(StringComparer.Ordinal).SelectMany(ReadFile)
            : []);
        return this;
    }

    /// <summary>Adds a manifest, read at once.</summary>
    /// <param name="manifest">The manifest in UTF-8; not closed.</param>
    /// <exception cref="InvalidDataException">
    /// It is no manifest of either format, or has an operation that is no GraphQL document.
    /// </exception>
    public TrustedOperationManifests AddStream(Stream manifest)
    {
        using var copy = new MemoryStream();
        manifest.CopyTo(copy);
        var operations = ManifestReader.Read(copy.ToArray(), "The manifest");
        sources.Add(() => operations);
        return this;
    }

    /// <summary>Reads everything.</summary>
    /// <exception cref="InvalidDataException">A manifest cannot be read, or two contradict each other.</exception>
    internal TrustedOperationStore Load() =>
        new(sources.SelectMany(source => source()).Select(static read => new TrustedOperation(read)));

    private static IReadOnlyList<ManifestOperation> ReadFile(string path) =>
        ManifestReader.Read(File.ReadAllBytes(path), Path.GetFileName(path));
}
