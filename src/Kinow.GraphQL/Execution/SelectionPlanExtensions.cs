using System.Runtime.CompilerServices;
using Kinow.GraphQL.Planning;

namespace Kinow.GraphQL.Execution;

internal static class SelectionPlanExtensions
{
    /// <summary>
    /// The code that reads objects of the selection's type. Plans are made with <see cref="CompleteBindings"/>, so the cast holds.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ObjectBinding ObjectBinding(this SelectionPlan selection) => Unsafe.As<ObjectBinding>(selection.Binding);
}
