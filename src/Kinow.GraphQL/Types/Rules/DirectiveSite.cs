using System.Collections.Immutable;

using Kinow.GraphQL.Language;

namespace Kinow.GraphQL.Types.Rules;

/// <summary>A node and the directives applied to it.</summary>
/// <param name="Owner">The node.</param>
/// <param name="Location">The location's name in the specification.</param>
/// <param name="Directives">The applied directives.</param>
internal readonly record struct DirectiveSite(SyntaxNode Owner, string Location, ImmutableArray<DirectiveNode> Directives);
