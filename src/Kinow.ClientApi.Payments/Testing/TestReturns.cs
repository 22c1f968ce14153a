using System.Collections.Immutable;

namespace Kinow.ClientApi.Payments.Testing;

/// <summary>The payments of which money went back on a day.</summary>
internal sealed record TestReturns(ImmutableArray<string> Payments);
