using System.Collections.Immutable;
using Kinow.GraphQL.Types;

namespace Kinow.GraphQL.Planning;

internal sealed record PlanningServices(
    Schema Schema, MetaFields MetaFields, ITypeBindings Bindings, ImmutableDictionary<string, Func<object, double>> CostMeasures);
