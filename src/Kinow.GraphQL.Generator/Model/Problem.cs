namespace Kinow.GraphQL.Generator;

/// <summary>A diagnostic to report.</summary>
/// <param name="Id">One of <see cref="Rules"/>.</param>
/// <param name="Message">What is wrong and how to put it right.</param>
/// <param name="Place">Where; <c>null</c> for the contract class.</param>
internal sealed record Problem(string Id, string Message, Place? Place);
