using Kinow.GraphQL.Language;

namespace Kinow.GraphQL.Sdl.Rules;

/// <summary>An argument or input field.</summary>
internal readonly record struct InputPosition(string Coordinate, string What, InputValueDefinitionNode Node);
