namespace Kinow.TestSupport;

/// <summary>A test that needs a program. It is skipped where that is missing; on a build server it fails there.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class ProgramFactAttribute : FactAttribute
{
    /// <summary>Names the program.</summary>
    /// <param name="program">The program.</param>
    /// <param name="version">The argument by which it says its version.</param>
    public ProgramFactAttribute(string program, string version = "--version")
    {
        (Program, Version) = (program, version);
        Skip = Needs.Reason(Shell.Succeeds(program, version) ? null : $"needs {program}");
    }

    /// <summary>The program.</summary>
    public string Program { get; }

    /// <summary>The argument by which it says its version.</summary>
    public string Version { get; }
}
