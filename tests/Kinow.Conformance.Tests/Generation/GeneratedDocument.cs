namespace Kinow.Conformance.Tests.Generation;

/// <summary>A document and the variables that go with it.</summary>
internal sealed record GeneratedDocument(string Text, string? Variables);
