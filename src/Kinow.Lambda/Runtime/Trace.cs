using System.Diagnostics;

namespace Kinow.Lambda.Runtime;

/// <summary>Propagates the trace of an invocation: to X-Ray by environment variable, to everything else as an activity.</summary>
internal static class Trace
{
    private const string Variable = "_X_AMZN_TRACE_ID";

    private static readonly ActivitySource Source = new("Kinow.Lambda");

    /// <summary>Makes the trace the current one.</summary>
    /// <returns>The activity of the invocation; <c>null</c> without listeners.</returns>
    public static Activity? Begin(string? header)
    {
        if (header is not null) Environment.SetEnvironmentVariable(Variable, header);
        return Source.HasListeners() ? Source.StartActivity("invocation", ActivityKind.Server, Parse(header)) : null;
    }

    /// <summary>Reads <c>Root=1-{8 hex}-{24 hex};Parent={16 hex};Sampled=0|1</c> (X-Ray developer guide, "Tracing header").</summary>
    /// <returns>The context that it names; none when it is not of this form.</returns>
    public static ActivityContext Parse(ReadOnlySpan<char> header)
    {
        ReadOnlySpan<char> root = default, parent = default, sampled = default;
        foreach (var range in header.Split(';'))
        {
            var part = header[range].Trim();
            if (part.StartsWith("Root=")) root = part[5..];
            if (part.StartsWith("Parent=")) parent = part[7..];
            if (part.StartsWith("Sampled=")) sampled = part[8..];
        }

        return root.Length == 35 && root.StartsWith("1-") && root[10] == '-'
            && ActivityContext.TryParse($"00-{root[2..10]}{root[11..]}-{parent}-{(sampled is "1"
                ? "01"
                : "00")}", null, isRemote: true, out var context)
            ? context
            : default;
    }
}
