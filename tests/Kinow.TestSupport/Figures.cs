namespace Kinow.TestSupport;

/// <summary>Numbers that a test run shows at its end: each test that measures or counts leaves a line.</summary>
public static class Figures
{
    private static readonly Lock Gate = new();

    /// <summary>Leaves a line in <c>artifacts/figures</c>; <c>test.sh</c> prints what is there.</summary>
    /// <param name="subject">What was counted: the name of the file.</param>
    /// <param name="line">The numbers with their units.</param>
    public static void Record(string subject, string line)
    {
        lock (Gate)
        {
            var folder = Directory.CreateDirectory(Path.Combine(RepositoryRoot.Artifacts(), "figures")).FullName;
            File.AppendAllText(Path.Combine(folder, subject + ".txt"), line + Environment.NewLine);
        }
    }
}
