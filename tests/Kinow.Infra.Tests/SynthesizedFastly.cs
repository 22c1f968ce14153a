namespace Kinow.Infra.Tests;

/// <summary>All stacks of a deployment that Fastly stands in front of.</summary>
public sealed class SynthesizedFastly()
    : Synthesized(static settings => settings with { FastlyService = "SU1Z0isxPaozGVKXdv0eY", Ide = false });
