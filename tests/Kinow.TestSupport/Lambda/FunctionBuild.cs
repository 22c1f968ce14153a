namespace Kinow.TestSupport.Lambda;

/// <summary>The functions as <c>build.sh</c> publishes them.</summary>
public static class FunctionBuild
{
    // A machine that is busy with other things takes its time.
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(30);

    /// <summary>Publishes and packs functions.</summary>
    /// <param name="names">Of <c>graphql</c>, <c>worker</c> and <c>webhook</c>.</param>
    public static Task RunAsync(params string[] names) => Shell.RunAsync(Patience, RepositoryRoot.Path("build.sh"), names);

    /// <summary>The folder of a function: what is in its zip.</summary>
    /// <param name="name">The function.</param>
    public static string Folder(string name) => RepositoryRoot.Path("artifacts", "functions", name);

    /// <summary>The zip of a function.</summary>
    /// <param name="name">The function.</param>
    public static string Zip(string name) => RepositoryRoot.Path("artifacts", name + ".zip");
}
