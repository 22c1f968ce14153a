using Kinow.GraphQL.AspNetCore.Ide;

namespace Kinow.Infra.Ide;

/// <summary>The static files of the IDE, in a folder that is there until the CDK has taken them.</summary>
internal sealed class IdeSite : IDisposable
{
    /// <summary>Writes the files.</summary>
    /// <param name="package">The folder of the IDE's npm package.</param>
    /// <exception cref="FileNotFoundException">The package is not there.</exception>
    public IdeSite(string package)
    {
        if (!File.Exists(Path.Combine(package, "index.html")))
        {
            throw new FileNotFoundException(
                $"The GraphQL IDE is not in {package}: run `npm ci --prefix src/Kinow.GraphQL.AspNetCore/Ide` in the repository.");
        }

        GraphQLIdeFiles.WriteTo(Folder, new()
        {
            Folder = package,
            Title = "Kinow Client API",
            Operations = IdeOperation.ReadAll(Path.Combine(AppContext.BaseDirectory, "operations.json")),
        });
    }

    /// <summary>Where the files are.</summary>
    public string Folder { get; } = Path.Combine(AppContext.BaseDirectory, $"ide-{Guid.NewGuid():N}");

    public void Dispose() => Directory.Delete(Folder, recursive: true);
}
