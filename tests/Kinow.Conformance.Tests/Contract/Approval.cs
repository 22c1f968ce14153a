using Kinow.Conformance.Tests.Reference;

namespace Kinow.Conformance.Tests.Contract;

/// <summary>What callers were promised: files in <c>schema/approved</c> that change only when someone says so.</summary>
internal static class Approval
{
    public static bool AllowsBreaking => Mode == "breaking";

    /// <summary>Whether this run writes the files (<c>KINOW_APPROVE=1</c>; <c>breaking</c> also takes what breaks callers).</summary>
    private static string? Mode { get; } = Environment.GetEnvironmentVariable("KINOW_APPROVE");

    public static string PathOf(string file) => Path.Combine(Repository.Contract, "approved", file);

    public static void Check(string file, string current)
    {
        var path = PathOf(file);
        if (Mode is not null)
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllText(path, current);
            return;
        }

        var approved = File.Exists(path) ? File.ReadAllText(path) : "";
        if (approved == current) return;
        var received = Repository.Artifact(Path.GetFileName(file));
        File.WriteAllText(received, current);
        Assert.Fail($"The contract is not the approved one. Compare {path} with {received}; KINOW_APPROVE=1 approves it.");
    }
}
