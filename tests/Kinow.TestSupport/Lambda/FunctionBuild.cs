namespace Kinow.TestSupport.Lambda;

/// <summary>The functions as <c>build.sh</c> publishes them.</summary>
public static class FunctionBuild
{
    // A machine that is busy with other things takes its time.
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(30);

    // test.sh publishes while other tests run, and says so.
    private static readonly bool IsDone = Environment.GetEnvironmentVariable("KINOW_TEST_FUNCTIONS") == "published";

    /// <summary>Publishes and packs all functions, unless this test run has done so.</summary>
    public static Task EnsureAsync() => IsDone ? Task.CompletedTask : Shell.RunAsync(Patience, RepositoryRoot.Path("build.sh"), []);

    /// <summary>The folder of a function: what is in its zip.</summary>
    /// <param name="name">The function.</param>
    public static string Folder(string name) => RepositoryRoot.Path("artifacts", "functions", name);

    /// <summary>The zip of a function.</summary>
    /// <param name="name">The function.</param>
    public static string Zip(string name) => RepositoryRoot.Path("artifacts", name + ".zip");
}
