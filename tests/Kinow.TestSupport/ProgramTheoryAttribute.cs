namespace Kinow.TestSupport;

/// <summary>A theory that needs a program. It is skipped where that is missing; on a build server it fails there.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class ProgramTheoryAttribute : TheoryAttribute
{
    /// <summary>Names the program.</summary>
    /// <param name="program">It says its version by <c>--version</c>.</param>
    public ProgramTheoryAttribute(string program)
    {
        Program = program;
        Skip = Needs.Reason(Shell.Succeeds(program, "--version") ? null : $"needs {program}");
    }

    /// <summary>The program.</summary>
    public string Program { get; }
}
