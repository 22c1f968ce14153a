namespace Kinow.ClientApi.Core.Paging;

/// <summary>Why the value of an argument is refused. Callers answer it with BAD_USER_INPUT.</summary>
/// <param name="Argument">Name of the argument.</param>
/// <param name="Message">A whole sentence for the caller.</param>
/// <param name="Position">Where in the text of the argument, from 0; null when the whole value is meant.</param>
public sealed record InputError(string Argument, string Message, int? Position = null);
