namespace Kinow.GraphQL.Execution;

/// <summary>What an answer was made of, as <c>extensions.dependencies</c> tells it.</summary>
/// <param name="Keys">Names of what was read.</param>
/// <param name="Until">The first instant at which time alone may change the answer; <c>null</c> where none does.</param>
public sealed record DependencyReport(IReadOnlyList<string> Keys, DateTimeOffset? Until);
