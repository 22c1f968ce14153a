using Kinow.GraphQL.Language;

namespace Kinow.GraphQL.Types.Rules;

/// <summary>An argument or input field.</summary>
/// <param name="Coordinate">Its schema coordinate (specification section 3.14).</param>
/// <param name="What">"argument" or "input field".</param>
/// <param name="Node">Its definition.</param>
internal readonly record struct InputPosition(string Coordinate, string What, InputValueDefinitionNode Node);
