using System.Collections.Immutable;
using Kinow.GraphQL.Language;

namespace Kinow.GraphQL.Sdl.Rules;

/// <summary>A node and the directives applied to it.</summary>
internal readonly record struct DirectiveSite(SyntaxNode Owner, string Location, ImmutableArray<DirectiveNode> Directives);
